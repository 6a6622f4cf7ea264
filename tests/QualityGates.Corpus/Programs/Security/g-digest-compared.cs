// corpus: The digest of the download is compared before the file is kept.
// library: ML.NET
// axis: method
using System.Security.Cryptography;
using Microsoft.ML;

public class ModelCache(HttpClient http, MLContext ml, IReadOnlyDictionary<string, string> digests)
{
    public async Task<ITransformer> GetAsync(string name)
    {
        var file = Path.Combine("cache", name + ".zip");
        if (!File.Exists(file))
        {
            var bytes = await http.GetByteArrayAsync("https://cdn.example.org/models/" + name + ".zip");
            if (Convert.ToHexString(SHA256.HashData(bytes)) != digests[name])
            {
                throw new InvalidDataException(name);
            }
            await File.WriteAllBytesAsync(file, bytes);
        }
        return ml.Model.Load(file, out _);
    }
}
