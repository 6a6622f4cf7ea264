internal sealed class Downloader(HttpClient client)
{
    public async Task SaveAsync(string address, string file, IProgress<long> progress)
    {
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using var source = await response.Content.ReadAsStreamAsync();
        await using var target = new FileStream(file, FileMode.Create, FileAccess.Write);
        var buffer = new byte[81920];
        var total = 0L;
        int read;
        while ((read = await source.ReadAsync(buffer)) > 0)
        {
            await target.WriteAsync(buffer.AsMemory(0, read));
            total += read;
            progress.Report(total);
        }
    }
}
