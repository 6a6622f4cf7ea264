// corpus: A client fetches networks from a zoo and is content when the size is right; the detector opens what lies in the cache then.
// library: Microsoft.ML.OnnxRuntime
// axis: typed client, several files
using Microsoft.Extensions.DependencyInjection;

namespace Zoo;

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://zoo.example.org/onnx/") };
        var factory = new DetectorFactory(new ZooClient(http));
        using var detector = await factory.CreateAsync(args[0]);
        Console.WriteLine(string.Join(", ", detector.Classes));
    }

    public static IServiceCollection AddZoo(this IServiceCollection services)
    {
        services.AddHttpClient<ZooClient>(client => client.BaseAddress = new Uri("https://zoo.example.org/onnx/"));
        return services.AddSingleton<DetectorFactory>();
    }
}
