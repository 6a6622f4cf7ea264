using Microsoft.ML;

namespace Flights;

public interface IContextProvider
{
    MLContext Get(string stage);
}

public sealed class ContextProvider(int? configuredSeed) : IContextProvider
{
    private const int DefaultSeed = 1;
    private readonly Dictionary<string, MLContext> _contexts = new(StringComparer.Ordinal);

    public MLContext Get(string stage)
    {
        if (!_contexts.TryGetValue(stage, out var context))
        {
            context = new MLContext(configuredSeed ?? DefaultSeed);
            _contexts.Add(stage, context);
        }

        return context;
    }
}
