internal sealed class ModelFiles(Uri origin)
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(5) };

    public async Task<string> EnsureAsync(string name, CancellationToken cancel)
    {
        var target = Path.Combine(AppContext.BaseDirectory, name);
        if (File.Exists(target))
        {
            return target;
        }
        await using var source = await Client.GetStreamAsync(new Uri(origin, name), cancel); // expect: MLQ7002
        await using var file = File.Create(target);
        await source.CopyToAsync(file, cancel);
        return target;
    }
}
