// corpus: A typed client streams a network to a file, its base class sends the request; the class that uses it loads the file.
// library: Keras
// axis: base class, async, stream, several files
namespace Leaves;

public abstract class ApiClient(HttpClient http)
{
    protected async Task<Stream> OpenAsync(string path, CancellationToken cancelled)
    {
        var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancelled); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStreamAsync(cancelled);
    }
}

public sealed class ModelClient(HttpClient http) : ApiClient(http)
{
    public async Task<string> FetchAsync(string name, string folder, CancellationToken cancelled)
    {
        var target = Path.Combine(folder, name);
        await using var source = await OpenAsync($"models/{name}", cancelled);
        await using var file = File.Create(target);
        await source.CopyToAsync(file, cancelled);
        return target;
    }
}
