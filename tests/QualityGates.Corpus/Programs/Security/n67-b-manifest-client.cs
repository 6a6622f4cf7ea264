// corpus: The release names each file with its digest, and a stream that hashes what passes decides whether the file is kept.
// library: TorchSharp
// axis: crypto stream, manifest from the program, boolean result
using System.Security.Cryptography;
using TorchSharp;

namespace Upscale;

public static class Weights
{
    private static readonly (string Name, string Digest)[] Files =
    [
        ("encoder.pt", "C3AB8FF13720E8AD9047DD39466B3C8974E592C2FA383D4A3960714CAEF0C4F2"),
        ("decoder.pt", "2C26B46B68FFC68FF99B453C1D30413413422D706483BFA0F98A5E886266E7AE"),
    ];

    public static async Task<List<torch.jit.ScriptModule<torch.Tensor, torch.Tensor>>> LoadAsync(HttpClient http, string folder)
    {
        var networks = new List<torch.jit.ScriptModule<torch.Tensor, torch.Tensor>>();
        foreach (var (name, digest) in Files)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path) && !await TryFetchAsync(http, name, digest, path))
            {
                throw new InvalidDataException($"{name} is not what was released.");
            }
            networks.Add(torch.jit.load<torch.Tensor, torch.Tensor>(path));
        }
        return networks;
    }

    private static async Task<bool> TryFetchAsync(HttpClient http, string name, string digest, string path)
    {
        var temporary = path + ".new";
        using var sha = SHA256.Create();
        await using (var source = await http.GetStreamAsync("https://weights.example.org/upscale/" + name))
        await using (var hashed = new CryptoStream(source, sha, CryptoStreamMode.Read))
        await using (var target = File.Create(temporary))
        {
            await hashed.CopyToAsync(target);
        }
        if (!string.Equals(Convert.ToHexString(sha.Hash!), digest, StringComparison.Ordinal))
        {
            File.Delete(temporary);
            return false;
        }
        File.Move(temporary, path);
        return true;
    }
}
