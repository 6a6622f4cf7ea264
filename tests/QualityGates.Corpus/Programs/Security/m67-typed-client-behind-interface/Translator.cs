using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;

namespace Translate;

public sealed class Translator(IWeightsSource weights) : IDisposable
{
    private readonly ConcurrentDictionary<string, InferenceSession> _sessions = new();

    public async Task<InferenceSession> SessionAsync(string language, CancellationToken cancellation)
    {
        if (_sessions.TryGetValue(language, out var session))
        {
            return session;
        }

        var path = await weights.FetchAsync(language, cancellation);
        return _sessions.GetOrAdd(language, _ => new InferenceSession(path));
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }
}
