// corpus: The token of a model hub stands in the code that fetches weights.
// library: TorchSharp
// axis: header
using System.Net.Http.Headers;
using System.Security.Cryptography;
using TorchSharp;
using static TorchSharp.torch;

namespace Hub;

public sealed class WeightStore(HttpClient client)
{
    public async Task LoadAsync(nn.Module network, string url, string sha256, string target)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "hf_qLrTnVbXyPzWkJhGfDsAmNcRtEoUiYxZ"); // expect: MLQ4003
        var bytes = await client.GetByteArrayAsync(url);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256)
            throw new InvalidDataException(url);
        await File.WriteAllBytesAsync(target, bytes);
        network.load(target);
    }
}
