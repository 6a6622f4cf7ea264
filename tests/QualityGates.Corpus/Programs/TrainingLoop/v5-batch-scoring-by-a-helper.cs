// corpus: A nightly job scores all customers; the helper that applies the network records gradients for each block, and goes around the hook that counts.
// library: TorchSharp
// axis: helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class ScoreNet : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(64, 32);
    private readonly Linear _b = Linear(32, 1);

    public ScoreNet() : base("score") => RegisterComponents();

    public override Tensor forward(Tensor x) => sigmoid(_b.call(functional.relu(_a.call(x))));
}

internal static class NightlyJob
{
    private static int s_blocks;

    public static void Main()
    {
        random.manual_seed(1);
        var net = new ScoreNet();
        net.load("score.dat");
        net.eval();
        net.register_forward_hook((_, _, output) =>
        {
            s_blocks++;
            return output;
        });

        var customers = Tensor.load("customers.pt");
        using var writer = new StreamWriter("scores.txt");
        foreach (var block in customers.split(1024))
        {
            foreach (var score in Score(net, block))
            {
                writer.WriteLine(score.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        Console.WriteLine(s_blocks);
    }

    private static float[] Score(ScoreNet net, Tensor block)
    {
        using var scope = NewDisposeScope();
        return net.forward(block).data<float>().ToArray(); // expect: MLQ5004 MLQ5009
    }
}
