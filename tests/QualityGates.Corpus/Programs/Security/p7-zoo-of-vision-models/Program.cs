// corpus: A client fetches networks from a zoo and is content when the size is right; the detector opens what lies in the cache then.
// library: Microsoft.ML.OnnxRuntime
// axis: typed client, several files
using Microsoft.Extensions.DependencyInjection;

namespace Zoo;

public static class Program
{
    public static async Task Main(string[] args)
    {
        var services = new ServiceCollection();
        services.AddHttpClient<ZooClient>(client => client.BaseAddress = new Uri("https://zoo.example.org/onnx/"));
        services.AddSingleton<DetectorFactory>();
        using var provider = services.BuildServiceProvider();
        using var detector = await provider.GetRequiredService<DetectorFactory>().CreateAsync(args[0]);
        Console.WriteLine(string.Join(", ", detector.Classes));
    }
}
