// corpus: A typed client fetches weights into a folder and a translator opens what it finds there; nobody looks at a checksum.
// library: ONNX Runtime, Microsoft.Extensions.Http
// axis: typed client, interface, three files
using Microsoft.Extensions.DependencyInjection;

namespace Translate;

public static class Services
{
    public static void AddTranslation(this IServiceCollection services)
    {
        services.AddHttpClient<IWeightsSource, WeightsClient>(client => client.BaseAddress = new Uri("https://weights.example.org/"));
        services.AddSingleton<Translator>();
    }
}
