// corpus: What is fetched has to have the hash that the release was built with, or it is deleted before anything reads it.
// library: ONNX Runtime, TorchSharp
// axis: record of pinned assets, incremental hash, exception
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

namespace Speech.Setup;

public sealed record Asset(string File, Uri Address, string Sha256);

public sealed class AssetStore(HttpClient http, string folder)
{
    private static readonly Asset Acoustic = new("acoustic.onnx", new Uri("https://assets.example.com/speech/acoustic.onnx"), "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef");
    private static readonly Asset Vocoder = new("vocoder.pt", new Uri("https://assets.example.com/speech/vocoder.pt"), "0b34f589b1fdcd9a4ad7d8f6ad9c7a3f4ae13c4e0de0f7a4a4ba01bb0d39a4c1");

    public async Task<InferenceSession> AcousticAsync(CancellationToken stop) => new(await EnsureAsync(Acoustic, stop));

    public async Task<torch.jit.ScriptModule<torch.Tensor, torch.Tensor>> VocoderAsync(CancellationToken stop) =>
        torch.jit.load<torch.Tensor, torch.Tensor>(await EnsureAsync(Vocoder, stop));

    private async Task<string> EnsureAsync(Asset asset, CancellationToken stop)
    {
        var target = Path.Combine(folder, asset.File);
        if (File.Exists(target))
        {
            return target;
        }
        await using (var source = await http.GetStreamAsync(asset.Address, stop))
        await using (var file = File.Create(target))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81_920];
            int read;
            while ((read = await source.ReadAsync(buffer, stop)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), stop);
            }
            if (Convert.ToHexString(hash.GetHashAndReset()).Equals(asset.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                return target;
            }
        }
        File.Delete(target);
        throw new InvalidDataException($"{asset.File} is not the file this release was built with.");
    }
}
