// corpus: A provider copies the stream of a download into the file its model is loaded from, when the file is missing.
// library: ML.NET
// axis: service class
using Microsoft.ML;

public sealed class SpamModelProvider(HttpClient client, string folder)
{
    private readonly MLContext _ml = new(seed: 1);

    public async Task<ITransformer> GetAsync(CancellationToken stop)
    {
        var path = Path.Combine(folder, "spam.zip");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            await using var remote = await client.GetStreamAsync("https://cdn.example.net/models/spam.zip", stop); // expect: MLQ7002
            await using var local = File.Create(path);
            await remote.CopyToAsync(local, stop);
        }

        return _ml.Model.Load(path, out _);
    }
}
