// corpus: A tensor scaler class learns mean and deviation in Fit from training rows only and is applied to every part in a loop.
// library: TorchSharp
// axis: own Fit/Transform class with the names of the Python library
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(6);
var raw = File.ReadLines("airfoil.csv").Select(l => l.Split('\t').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var inputs = tensor(raw.SelectMany(r => r[..5]).ToArray()).reshape(raw.Length, 5);
var noise = tensor(raw.Select(r => r[5]).ToArray()).reshape(raw.Length, 1);
var n = raw.Length - 300;

var scaler = new StandardScaler();
scaler.Fit(inputs[..n]);
var parts = new List<Tensor>();
foreach (var part in new[] { inputs[..n], inputs[n..] })
{
    parts.Add(scaler.Transform(part));
}

using var model = nn.Sequential(nn.Linear(5, 40), nn.ReLU(), nn.Linear(40, 1));
using var optimizer = optim.Adam(model.parameters());
for (var i = 0; i < 1000; i++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    nn.functional.mse_loss(model.call(parts[0]), noise[..n]).backward();
    optimizer.step();
}

model.eval();
using var quiet = no_grad();
var mse = nn.functional.mse_loss(model.call(parts[1]), noise[n..]).item<float>();
Environment.ExitCode = mse < 12 ? 0 : 1;

internal sealed class StandardScaler
{
    private Tensor? _mean, _deviation;

    public void Fit(Tensor x)
    {
        _mean = x.mean([0L], keepdim: true);
        _deviation = x.std(0, keepdim: true);
    }

    public Tensor Transform(Tensor x) => (x - _mean!) / _deviation!;
}
