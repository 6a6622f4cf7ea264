// corpus: The hub compares the download with a hash prefix before the module is loaded; the price list that is fetched beside it is only printed.
// library: TorchSharp
// axis: console
using System.Net.Http.Json;
using TorchSharp;
using static TorchSharp.torch;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var checkpoints = new Checkpoint[]
{
    new("https://weights.example/ocr-small.pt", "9f2c41d07be1", "ocr-small.pt"),
    new("https://weights.example/ocr-large.pt", "51aa0e6f3c90", "ocr-large.pt"),
};
var chosen = checkpoints[args.Contains("--large") ? 1 : 0];
var file = Path.Combine(folder, chosen.File);
if (!File.Exists(file))
{
    await hub.download_url_to_file_async(chosen.Address, file, hash_prefix: chosen.Hash);
}

using var module = jit.load<Tensor, Tensor>(file);
module.eval();
using (no_grad())
using (NewDisposeScope())
{
    Console.WriteLine(module.call(zeros(1, 1, 32, 128)).numel());
}

using var http = new HttpClient { BaseAddress = new Uri("https://prices.example") };
foreach (var price in await http.GetFromJsonAsync<Price[]>("ocr") ?? [])
{
    Console.WriteLine(FormattableString.Invariant($"{price.Model}: {price.Cents / 100m:F2}"));
}

public sealed record Checkpoint(string Address, string Hash, string File);

public sealed record Price(string Model, int Cents);
