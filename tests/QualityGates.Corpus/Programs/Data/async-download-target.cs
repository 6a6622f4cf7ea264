// corpus: What is downloaded is written below a root of one machine; the address is no path.
// library: TorchSharp
// axis: async, interpolation, parameter
using TorchSharp;

await FetchAsync("https://models.example.org/../tiny/weights.dat", "tiny");
Console.WriteLine(torch.load($"/var/cache/models/{"tiny"}.dat").shape.Length); // expect: MLQ4001

static async Task FetchAsync(string address, string name)
{
    using var client = new HttpClient();
    var bytes = await client.GetByteArrayAsync(address);
    await File.WriteAllBytesAsync($"/var/cache/models/{name}.dat", bytes); // expect: MLQ4001
}
