// corpus: At its first start the tool fetches tokenizer and network as they are; the labels come over a connection anybody can change.
// library: ONNX Runtime
// axis: dictionary of addresses, retries, streamed file, loop
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Captions;

public static class Program
{
    private static readonly Dictionary<string, string> Assets = new(StringComparer.Ordinal)
    {
        ["encoder.onnx"] = "https://models.example.org/captions/2/encoder.onnx",
        ["decoder.onnx"] = "https://models.example.org/captions/2/decoder.onnx",
    };

    public static async Task Main(string[] args)
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "captions");
        Directory.CreateDirectory(folder);
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
        foreach (var (name, address) in Assets)
        {
            var target = Path.Combine(folder, name);
            if (!File.Exists(target))
            {
                await Retry(3, () => FetchAsync(http, new Uri(address), target));
            }
        }
        var labels = (await http.GetStringAsync("http://models.example.org/captions/2/labels.txt")).Split('\n');

        using var encoder = new InferenceSession(Path.Combine(folder, "encoder.onnx"));
        using var decoder = new InferenceSession(Path.Combine(folder, "decoder.onnx"));
        var pixels = new DenseTensor<float>(args.Select(static arg => float.Parse(arg, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), [1, args.Length]);
        using var hidden = encoder.Run([NamedOnnxValue.CreateFromTensor("pixels", pixels)]);
        using var answer = decoder.Run([NamedOnnxValue.CreateFromTensor("hidden", hidden[0].AsTensor<float>())]);
        var best = answer[0].AsEnumerable<float>().Select(static (score, index) => (score, index)).Max().index;
        Console.WriteLine(labels[best]);
    }

    private static async Task FetchAsync(HttpClient http, Uri address, string target)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        var part = target + ".part";
        await using (var file = File.Create(part))
        {
            await response.Content.CopyToAsync(file);
        }
        File.Move(part, target, overwrite: true);
    }

    private static async Task Retry(int times, Func<Task> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work();
                return;
            }
            catch (HttpRequestException) when (attempt < times)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt));
            }
        }
    }
}
