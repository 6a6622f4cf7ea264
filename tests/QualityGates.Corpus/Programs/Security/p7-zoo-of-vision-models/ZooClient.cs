namespace Zoo;

public sealed class ZooClient(HttpClient http)
{
    private readonly DirectoryInfo _cache = Directory.CreateDirectory("cache");

    public async Task<FileInfo> EnsureAsync(string name, long expectedSize, CancellationToken stop = default)
    {
        var file = new FileInfo(Path.Combine(_cache.FullName, name + ".onnx"));
        if (file.Exists && file.Length == expectedSize)
        {
            return file;
        }

        using var response = await http.GetAsync(name + ".onnx", HttpCompletionOption.ResponseHeadersRead, stop); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using (var target = file.Create())
        {
            await response.Content.CopyToAsync(target, stop);
        }

        file.Refresh();
        return file.Length == expectedSize ? file : throw new InvalidDataException($"{name} has {file.Length} bytes.");
    }
}
