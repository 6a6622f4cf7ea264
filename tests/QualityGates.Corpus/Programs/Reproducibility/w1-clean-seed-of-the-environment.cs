// corpus: The seed comes from an environment variable, or is 1; the clock names the folder and measures the time.
// library: TorchSharp
// axis: environment
using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var seed = long.Parse(Environment.GetEnvironmentVariable("SEED") ?? "1", CultureInfo.InvariantCulture);
torch.manual_seed(seed);

var watch = Stopwatch.StartNew();
var folder = Path.Combine("runs", DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
Directory.CreateDirectory(folder);

var curve = nn.Sequential(nn.Linear(1, 40), nn.Tanh(), nn.Linear(40, 1));
using var optimizer = optim.Adam(curve.parameters(), lr: 0.005);
using var x = linspace(-3, 3, 300).reshape(300, 1);
using var y = sin(x) + randn(300, 1) * 0.1;

for (var step = 0; step < 2000; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(curve.call(x), y);
    loss.backward();
    optimizer.step();
}

using (no_grad())
{
    using var fresh = linspace(-2.5, 2.5, 77).reshape(77, 1);
    using var error = nn.functional.l1_loss(curve.call(fresh), sin(fresh));
    Console.WriteLine($"{error.item<float>()} after {watch.ElapsedMilliseconds} ms");
}

curve.save(Path.Combine(folder, "curve.dat"));
