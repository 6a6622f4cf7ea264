// corpus: A model is fetched over https into a file and loaded from it; the fetching is in a helper.
// library: ONNX Runtime
// axis: async, helper in a class, constant
using Microsoft.ML.OnnxRuntime;

const string ModelFile = "detector.onnx";
using var client = new HttpClient();
if (!File.Exists(ModelFile))
{
    await new Fetching(client).FetchAsync("https://models.example.org/detector.onnx", ModelFile);
}

using var session = new InferenceSession(ModelFile);
Console.WriteLine(session.InputMetadata.Count);

sealed class Fetching(HttpClient client)
{
    public async Task FetchAsync(string address, string path)
    {
        using var content = await client.GetStreamAsync(address); // expect: MLQ7002
        using var file = new FileStream(path, FileMode.Create);
        await content.CopyToAsync(file);
    }
}
