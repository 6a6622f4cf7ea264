// corpus: A static client reads the bytes of an answer, and a web client writes a file; both are loaded as they came.
// library: ML.NET, TorchSharp
// axis: static field, WebClient
using System.Net;
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace Fetched;

public static class Fetch
{
    private static readonly HttpClient Client = new() { BaseAddress = new Uri("https://models.example.org/") };

    public static async Task<ITransformer> ModelAsync(MLContext ml)
    {
        var response = await Client.GetAsync("churn/latest.zip"); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        var bytes = await response.Content.ReadAsByteArrayAsync();
        using var stream = new MemoryStream(bytes);
        return ml.Model.Load(stream, out _);
    }

#pragma warning disable SYSLIB0014
    public static nn.Module<Tensor, Tensor> Weights(nn.Module<Tensor, Tensor> net)
    {
        using (var client = new WebClient())
        {
            client.DownloadFile("http://models.example.org/net.dat", "net.dat"); // expect: MLQ7002
        }

        net.load("net.dat");
        return net;
    }
#pragma warning restore SYSLIB0014
}
