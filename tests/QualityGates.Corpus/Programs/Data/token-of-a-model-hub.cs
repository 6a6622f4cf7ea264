// corpus: The token of a model hub is written into the header; the same one from the environment is not.
// library: TorchSharp
// axis: interpolation, header, fallback
using System.Net.Http.Headers;
using TorchSharp;

using var client = new HttpClient();
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "hf_Rk82LmQzTt7VwXb3Nc5PjYd9Hf4Gs6"); // expect: MLQ4003
var other = Environment.GetEnvironmentVariable("HF_TOKEN") ?? throw new InvalidOperationException("Set HF_TOKEN.");
var third = Environment.GetEnvironmentVariable("HUB_API_KEY") ?? "9b1f77c2d04e4a5e83aa"; // expect: MLQ4003
await File.WriteAllBytesAsync("weights.dat", await client.GetByteArrayAsync(new Uri("https://hub.example.org/weights.dat?user=" + other.Length + third.Length)));
Console.WriteLine(torch.load("weights.dat").shape.Length);
