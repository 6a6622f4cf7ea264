// corpus: Curves are kept as numbers, the best answers as detached copies; every other tensor is released.
// library: TorchSharp
// axis: list, detach, using declarations
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(31);
var net = Sequential(Linear(2, 30), Tanh(), Linear(30, 1));
var optimizer = optim.Adam(net.parameters());
var curve = new List<(int Epoch, float Loss)>();
var kept = new List<Tensor>();
using var x = linspace(0, 1, 200).reshape(100, 2);
using var y = x.prod(1).unsqueeze(1);
for (var epoch = 0; epoch < 200; epoch++)
{
    optimizer.zero_grad();
    using var output = net.call(x);
    using var loss = functional.mse_loss(output, y);
    loss.backward();
    optimizer.step();
    curve.Add((epoch, loss.ToSingle()));
    if (epoch % 100 == 0)
    {
        kept.Add(output.detach().clone());
    }
}

Console.WriteLine(string.Join(' ', curve.Select(p => p.Loss)));
kept.ForEach(t => t.Dispose());
