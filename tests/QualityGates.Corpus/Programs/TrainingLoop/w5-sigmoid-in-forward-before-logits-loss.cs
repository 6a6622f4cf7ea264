// corpus: The module gives probabilities, and its trainer uses the loss that takes logits.
// library: TorchSharp
// axis: own module, console, loss object
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(3);
var points = randn(2000, 2);
var inside = points.pow(2).sum(1).lt(1).to_type(ScalarType.Float32).unsqueeze(1);
using var net = new CircleNet();
using var criterion = BCEWithLogitsLoss();
using var optimizer = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = criterion.call(net.call(points.narrow(0, 0, 1600)), inside.narrow(0, 0, 1600));
    loss.backward();
    optimizer.step();
}

using var guard = no_grad();
var guess = net.call(points.narrow(0, 1600, 400)).gt(0.5);
var hits = guess.eq(inside.narrow(0, 1600, 400).gt(0.5)).sum().ToInt64();
return hits > 380 ? 0 : 1;

internal sealed class CircleNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> hidden;
    private readonly Module<Tensor, Tensor> output;

    public CircleNet()
        : base("circle")
    {
        hidden = Linear(2, 24);
        output = Linear(24, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var activated = functional.relu(hidden.call(input));
        return functional.sigmoid(output.call(activated)); // expect: MLQ5006
    }
}
