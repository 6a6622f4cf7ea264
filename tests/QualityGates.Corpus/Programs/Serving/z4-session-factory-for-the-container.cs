// corpus: A factory makes sessions and gives them back, a cache holds them by name and closes them when it is disposed.
// library: ONNX Runtime
// axis: factory, cache, dependency injection
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;

namespace Vision.Hosting;

public static class SessionFactory
{
    public static InferenceSession Create(string file, int threads)
    {
        using var options = new SessionOptions { IntraOpNumThreads = threads };
        var session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, file), options);
        if (session.InputNames.Count != 1)
        {
            session.Dispose();
            throw new InvalidDataException($"{file} has {session.InputNames.Count} inputs.");
        }

        return session;
    }
}

public sealed class SessionCache : IDisposable
{
    private readonly ConcurrentDictionary<string, InferenceSession> sessions = new();

    public InferenceSession this[string name] => sessions.GetOrAdd(name, static key => SessionFactory.Create(key + ".onnx", threads: 2));

    public void Warm(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _ = this[name];
        }
    }

    public void Dispose()
    {
        foreach (var session in sessions.Values)
        {
            session.Dispose();
        }
    }
}

public static class Registration
{
    public static IServiceCollection AddVision(this IServiceCollection services) => services.AddSingleton<SessionCache>();
}
