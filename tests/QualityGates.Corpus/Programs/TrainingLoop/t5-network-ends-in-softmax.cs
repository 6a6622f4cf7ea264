// corpus: The network ends in a softmax and the trainer in another class gives its output to the cross-entropy.
// library: TorchSharp
// axis: module in its own class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wine;

internal sealed class WineNet : Module<Tensor, Tensor>
{
    private readonly Linear fc1 = Linear(11, 32);
    private readonly Linear fc2 = Linear(32, 6);
    private readonly Softmax softmax = Softmax(1); // expect: MLQ5006

    public WineNet() : base(nameof(WineNet)) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        x = functional.relu(fc1.call(x));
        return softmax.call(fc2.call(x));
    }
}

internal sealed class WineTrainer
{
    private readonly WineNet _net = new();
    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();

    public void Train(Tensor x, Tensor y, int epochs)
    {
        var optimizer = optim.Adam(_net.parameters(), 1e-2);
        for (var i = 0; i < epochs; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = _net.call(x);
            var loss = _loss.call(output, y);
            loss.backward();
            optimizer.step();
        }
    }

    private static void Main()
    {
        torch.manual_seed(77);
        new WineTrainer().Train(rand(300, 11), randint(0, 6, new long[] { 300 }, dtype: ScalarType.Int64), 100);
    }
}
