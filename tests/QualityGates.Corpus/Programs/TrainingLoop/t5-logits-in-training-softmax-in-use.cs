// corpus: Cross-entropy sees the logits; whoever predicts takes the softmax of them.
// library: TorchSharp
// axis: trainer and predictor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Iris;

public sealed class IrisNet : Module<Tensor, Tensor>
{
    private readonly Linear hidden = Linear(4, 16);
    private readonly Linear output = Linear(16, 3);

    public IrisNet() : base("iris") => RegisterComponents();

    public override Tensor forward(Tensor x) => output.call(functional.relu(hidden.call(x)));
}

public static class IrisTrainer
{
    public static IrisNet Train(Tensor x, Tensor y)
    {
        var net = new IrisNet();
        var optimizer = optim.SGD(net.parameters(), 0.05);
        var criterion = CrossEntropyLoss();
        foreach (var _ in Enumerable.Range(0, 300))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(net.call(x), y).backward();
            optimizer.step();
        }

        return net;
    }
}

public sealed class IrisPredictor(IrisNet net)
{
    public float[] Probabilities(float[] flower)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.softmax(net.call(tensor(flower).unsqueeze(0)), 1).data<float>().ToArray();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(4);
        var net = IrisTrainer.Train(rand(120, 4), randint(0, 3, new long[] { 120 }, dtype: ScalarType.Int64));
        Console.WriteLine(string.Join(' ', new IrisPredictor(net).Probabilities([5.1f, 3.5f, 1.4f, 0.2f])));
    }
}
