// corpus: Names and texts that look like secrets: parameters called password, headers, a hash of a file, a token that separates words.
// library: ML.NET
// axis: look-alike
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Labels;

public sealed class LabelService(IConfiguration configuration, HttpClient client)
{
    private const string TokenHeader = "X-Api-Key";
    private const string PadToken = "<pad>";
    private const string ModelSha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    public string Connection(string password) => $"Server={configuration["Db:Host"]};User Id=labels;Password={password}";

    public void Authorize() => client.DefaultRequestHeaders.Add(TokenHeader, configuration["Labels:Key"]);

    public void AuthorizeBearer() => client.DefaultRequestHeaders.Authorization =
        new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("LABELS_TOKEN"));

    public ITransformer Load(MLContext ml, string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!Convert.ToHexString(SHA256.HashData(bytes)).Equals(ModelSha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException(path);
        }
        return ml.Model.Load(new MemoryStream(bytes), out _);
    }

    public string[] Pad(string[] words, int length) => [.. words, .. Enumerable.Repeat(PadToken, Math.Max(0, length - words.Length))];
}
