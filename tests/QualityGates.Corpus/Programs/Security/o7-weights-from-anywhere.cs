// corpus: A script gets the weights of a module over plain http, and an ONNX file over https that nobody checks, and loads both.
// library: TorchSharp, ONNX Runtime
// axis: script
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

var folder = args[0];
var weights = Path.Combine(folder, "denoise.pt");
hub.download_url_to_file("http://models.denoise.example/denoise.pt", weights); // expect: MLQ7002
using var module = jit.load<Tensor, Tensor>(weights);
module.eval();

using var http = new HttpClient();
var detector = await Models.FetchAsync(http, "https://models.denoise.example/detector.onnx", folder);
using var session = new InferenceSession(detector);
using (no_grad())
{
    using var noise = zeros(1, 1, 64, 64);
    using var clean = module.call(noise);
    Console.WriteLine($"{clean.numel()} values, {session.InputMetadata.Count} inputs");
}

public static class Models
{
    public static async Task<string> FetchAsync(HttpClient http, string address, string folder)
    {
        var path = Path.Combine(folder, Path.GetFileName(new Uri(address).LocalPath));
        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, await http.GetByteArrayAsync(address)); // expect: MLQ7002
        }

        return path;
    }
}
