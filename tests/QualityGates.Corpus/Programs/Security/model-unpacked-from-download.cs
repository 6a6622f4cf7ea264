// corpus: An archive with the model is fetched, unpacked by the framework and read from the folder.
// library: ML.NET
// axis: field, archive, async
using System.IO.Compression;
using Microsoft.ML;

var install = new Install("models");
Console.WriteLine(await install.RunAsync(new MLContext(seed: 1)) is not null);

sealed class Install(string folder)
{
    private const string Bundle = "bundle.zip";
    private readonly HttpClient _client = new();

    public async Task<ITransformer> RunAsync(MLContext ml)
    {
        await using (var content = await _client.GetStreamAsync("https://models.example.org/bundle.zip")) // expect: MLQ7002
        await using (var file = File.OpenWrite(Bundle))
        {
            await content.CopyToAsync(file);
        }

        ZipFile.ExtractToDirectory(Bundle, folder, overwriteFiles: true);
        return ml.Model.Load(Path.Combine(folder, "churn.zip"), out _);
    }
}
