// corpus: A release is fetched with its list of sums, which is pinned in the program; each file is compared before it is opened, by one helper for all.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime
// axis: IncrementalHash, generic opener
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Release;

public sealed class ReleaseClient(HttpClient http, string folder)
{
    private static readonly Dictionary<string, string> Sums = new()
    {
        ["ranker.zip"] = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
        ["encoder.onnx"] = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
    };

    public Task<ITransformer> RankerAsync(MLContext ml) => OpenAsync("ranker.zip", path => ml.Model.Load(path, out _));

    public Task<InferenceSession> EncoderAsync() => OpenAsync("encoder.onnx", path => new InferenceSession(path));

    private async Task<T> OpenAsync<T>(string name, Func<string, T> open)
    {
        var path = Path.Combine(folder, name);
        using (var response = await http.GetAsync($"https://releases.example.org/v3/{name}"))
        {
            response.EnsureSuccessStatusCode();
            var bytes = await response.Content.ReadAsByteArrayAsync();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(bytes);
            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != Sums[name])
            {
                throw new CryptographicException($"{name} was changed.");
            }

            await File.WriteAllBytesAsync(path, bytes);
        }

        return open(path);
    }
}
