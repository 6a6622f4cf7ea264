// corpus: Two models are fetched in a loop, each compared with the digest a table in the code has for it.
// library: ML.NET
// axis: dictionary
using System.Security.Cryptography;
using Microsoft.ML;

internal sealed class ModelStore(HttpClient client, MLContext ml, string folder)
{
    private static readonly Dictionary<string, string> Digests = new()
    {
        ["price.zip"] = "AA5CD47B2E31F0689D1C4B7FE5A8023694D7E1B0C3F25A6889B4D0E7136FC259",
        ["delay.zip"] = "19E2B7A40CF5D3866B70E91A58C4FD2337E6A0915BD84CF27A13E05D94B6C8F1",
    };

    public async Task<Dictionary<string, ITransformer>> LoadAllAsync()
    {
        var paths = new List<string>();
        foreach (var (name, digest) in Digests)
        {
            var path = Path.Combine(folder, name);
            var content = await client.GetByteArrayAsync($"https://models.example.org/{name}");
            using var sha = SHA256.Create();
            if (Convert.ToHexString(sha.ComputeHash(content)) != digest)
            {
                throw new InvalidDataException(name);
            }

            await File.WriteAllBytesAsync(path, content);
            paths.Add(path);
        }

        return paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => ml.Model.Load(path, out _));
    }
}

internal static class Program
{
    private static async Task Main()
    {
        using var client = new HttpClient();
        var models = await new ModelStore(client, new MLContext(seed: 1), AppContext.BaseDirectory).LoadAllAsync();
        Console.WriteLine(string.Join(", ", models.Keys));
    }
}
