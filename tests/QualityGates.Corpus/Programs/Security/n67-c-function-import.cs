// corpus: A function takes an address from its caller, fetches what is there and opens it; a second one unpacks what is posted.
// library: ML.NET, Azure Functions, System.IO.Compression
// axis: two functions of a class, helper with an entry's path, query of the request
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;

namespace Import.Functions;

public sealed class ImportFunctions(IHttpClientFactory clients, MLContext ml)
{
    [Function("fetch")]
    public async Task<int> Fetch(HttpRequest request, CancellationToken stop)
    {
        var address = request.Query["from"].ToString();
        var file = Path.GetTempFileName();
        using var http = clients.CreateClient();
        await using (var target = File.OpenWrite(file))
        await using (var source = await http.GetStreamAsync(address, stop)) // expect: MLQ7002
        {
            await source.CopyToAsync(target, stop);
        }
        var model = ml.Model.Load(file, out var schema); // expect: MLQ7001 MLQ6002
        return model.GetOutputSchema(schema).Count;
    }

    [Function("unpack")]
    public async Task<int> Unpack(HttpRequest request, CancellationToken stop)
    {
        using var archive = new ZipArchive(request.Form.Files[0].OpenReadStream());
        foreach (var entry in archive.Entries)
        {
            await Files.KeepAsync(entry, Place(entry), stop); // expect: MLQ7004
        }
        return archive.Entries.Count;
    }

    private static string Place(ZipArchiveEntry entry) => Path.Combine(Path.GetTempPath(), "bundles", entry.FullName);
}

internal static class Files
{
    public static async Task KeepAsync(ZipArchiveEntry entry, string path, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var source = entry.Open();
        await using var target = File.Create(path);
        await source.CopyToAsync(target, stop);
    }
}
