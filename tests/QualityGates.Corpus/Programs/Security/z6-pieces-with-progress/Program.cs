// corpus: A downloader in a file of its own copies a network piece by piece and shows how far it is; the program loads the file.
// library: ONNX Runtime
// axis: two files
using Microsoft.ML.OnnxRuntime;

const string Address = "https://releases.example.org/detector/1.4/detector.onnx";
var file = Path.Combine(AppContext.BaseDirectory, "detector.onnx");
using var client = new HttpClient();
await new Downloader(client).SaveAsync(Address, file, new Progress<long>(count => Console.WriteLine($"{count >> 20} MB")));

using var session = new InferenceSession(file);
foreach (var (name, input) in session.InputMetadata)
{
    Console.WriteLine($"{name}: {string.Join('×', input.Dimensions)}");
}
