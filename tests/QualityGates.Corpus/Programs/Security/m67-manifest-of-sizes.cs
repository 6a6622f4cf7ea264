// corpus: Files are fetched as a manifest tells, and all that is looked at afterwards is how long they are and that they are there.
// library: TorchSharp, ML.NET
// axis: manifest, IHttpClientFactory, async stream of paths
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using Microsoft.ML;
using static TorchSharp.torch;

namespace Corals;

public sealed record RemoteFile(string Name, long Length, string Sha256);

public sealed class Fetcher(IHttpClientFactory clients)
{
    public async IAsyncEnumerable<string> FetchAsync(IEnumerable<RemoteFile> files, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var client = clients.CreateClient("artefacts");
        foreach (var file in files)
        {
            var bytes = await client.GetByteArrayAsync("https://artefacts.example.org/" + file.Name, cancellation); // expect: MLQ7002
            if (bytes.LongLength != file.Length)
            {
                throw new InvalidDataException(file.Name);
            }

            await File.WriteAllBytesAsync(file.Name, bytes, cancellation);
            yield return file.Name;
        }
    }
}

public static class Start
{
    public static async Task<List<jit.ScriptModule>> NetworksAsync(Fetcher fetcher, HttpClient http)
    {
        var files = await http.GetFromJsonAsync<RemoteFile[]>("https://artefacts.example.org/manifest.json");
        var networks = new List<jit.ScriptModule>();
        await foreach (var path in fetcher.FetchAsync(files!))
        {
            networks.Add(jit.load(path));
        }

        return networks;
    }
}
