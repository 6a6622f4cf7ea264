using System.Collections.Concurrent;
using Microsoft.ML;

namespace Shops;

public sealed class ModelCache(MLContext context, string folder)
{
    private readonly ConcurrentDictionary<int, Lazy<ITransformer>> _models = new();
    private ITransformer? _fallback;

    public ITransformer For(int shop) => _models.GetOrAdd(shop, key => new Lazy<ITransformer>(() => Read($"shop-{key}.zip"))).Value;

    public ITransformer Fallback()
    {
        if (_fallback is null)
        {
            _fallback = Read("all-shops.zip");
        }

        return _fallback;
    }

    private ITransformer Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return context.Model.Load(stream, out _);
    }
}
