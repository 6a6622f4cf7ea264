// corpus: The digest of the download is computed and written to the log, and the file is loaded whatever it is.
// library: ML.NET
// axis: method
using System.Security.Cryptography;
using Microsoft.ML;

public class ModelCache(HttpClient http, MLContext ml)
{
    public async Task<ITransformer> GetAsync(string name)
    {
        var file = Path.Combine("cache", name + ".zip");
        if (!File.Exists(file))
        {
            var bytes = await http.GetByteArrayAsync("https://cdn.example.org/models/" + name + ".zip"); // expect: MLQ7002
            await File.WriteAllBytesAsync(file, bytes);
            Console.WriteLine(Convert.ToHexString(SHA256.HashData(bytes)));
        }
        return ml.Model.Load(file, out _);
    }
}
