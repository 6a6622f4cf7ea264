// corpus: Pretrained weights come from a hub without the prefix of their hash; a pool polls an address without transport security.
// library: TorchSharp, ML.NET
// axis: static class, path combination, named arguments, const
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using static TorchSharp.torch;

namespace Pretrained;

public sealed class Query
{
    public float Length { get; set; }
}

public sealed class Rank
{
    public float Score { get; set; }
}

public static class Backbone
{
    private const string Address = "https://weights.example.org/backbone-v2.pt";

    public static jit.ScriptModule<Tensor, Tensor> Load(string cache)
    {
        var file = Path.Combine(cache, Path.GetFileName(Address));
        if (!File.Exists(file))
        {
            hub.download_url_to_file(Address, file, progress: false); // expect: MLQ7002
        }
        var module = jit.load<Tensor, Tensor>(file);
        module.eval();
        return module;
    }

    public static void Pool(IServiceCollection services) => services
        .AddPredictionEnginePool<Query, Rank>()
        .FromUri("rank", "http://models.example.org/rank.zip", TimeSpan.FromHours(1)); // expect: MLQ7002
}
