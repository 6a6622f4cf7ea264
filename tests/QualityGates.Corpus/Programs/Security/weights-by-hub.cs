// corpus: Weights are fetched by the library itself without a prefix of their checksum; a service's answer is no model.
// library: TorchSharp
// axis: static call, tuple
using TorchSharp;

var (address, path) = ("https://models.example.org/net.pt", "net.pt");
torch.hub.download_url_to_file(address, path); // expect: MLQ7002
using var net = torch.jit.load(path);
net.eval();
using var client = new HttpClient();
Console.WriteLine((await client.GetStringAsync("https://status.example.org/")).Length);
