import asyncio

tickets = asyncio.Semaphore(10)

async def fetch_page(page):
    await tickets.acquire()
    try:
        await asyncio.sleep(0.5 + (page % 5) * 0.25)
    finally:
        tickets.release()

async def progress():
    while True:
        await asyncio.sleep(2)
        print("free tickets:", "none" if tickets.locked() else "some")

async def main():
    reporter = asyncio.create_task(progress())
    pages = []
    for page in range(120):
        pages.append(asyncio.create_task(fetch_page(page)))
    await asyncio.gather(*pages)
    reporter.cancel()
    print("120 pages")

asyncio.run(main())
