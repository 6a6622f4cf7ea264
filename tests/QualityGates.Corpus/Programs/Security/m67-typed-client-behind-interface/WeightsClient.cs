namespace Translate;

public interface IWeightsSource
{
    Task<string> FetchAsync(string language, CancellationToken cancellation);
}

public sealed class WeightsClient(HttpClient http, string cacheFolder) : IWeightsSource
{
    public async Task<string> FetchAsync(string language, CancellationToken cancellation)
    {
        var target = Path.Combine(cacheFolder, language + ".onnx");
        if (File.Exists(target))
        {
            return target;
        }

        using var response = await http.GetAsync($"weights/{language}.onnx", HttpCompletionOption.ResponseHeadersRead, cancellation); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        await using var file = File.Create(target);
        await body.CopyToAsync(file, cancellation);
        return target;
    }
}
