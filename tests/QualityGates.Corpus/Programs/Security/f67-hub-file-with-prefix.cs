// corpus: The hub is told the prefix of the hash; rows for a report are downloaded and only counted; a local test server needs no digest.
// library: TorchSharp, ML.NET
// axis: named arguments, async, field
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using static TorchSharp.torch;

namespace Pretrained.Checked;

public sealed class Query
{
    public float Length { get; set; }
}

public sealed class Rank
{
    public float Score { get; set; }
}

public sealed class Backbone(HttpClient client)
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "backbone");

    public async Task<jit.ScriptModule<Tensor, Tensor>> LoadAsync(CancellationToken stop)
    {
        var file = Path.Combine(folder, "backbone.pt");
        await hub.download_url_to_file_async("https://weights.example.org/backbone.pt", file, hash_prefix: "4f5e1a0c", cancellationToken: stop);
        var module = jit.load<Tensor, Tensor>(file);
        module.eval();
        return module;
    }

    public async Task<int> CountAsync(CancellationToken stop)
    {
        var text = await client.GetStringAsync("https://status.example.org/rows.csv", stop);
        await File.WriteAllTextAsync(Path.Combine(folder, "rows.csv"), text, stop);
        return text.Split('\n').Length;
    }

    public static void Pool(IServiceCollection services) =>
        services.AddPredictionEnginePool<Query, Rank>().FromUri("rank", "http://localhost:5005/rank.zip");
}
