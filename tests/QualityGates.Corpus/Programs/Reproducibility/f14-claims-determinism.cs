// corpus: A method that shall make runs repeatable calls what is not implemented and undoes the seed.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;

Repeat.Same();
using var net = nn.Linear(3, 3);
Console.WriteLine(net.weight);

static class Repeat
{
    public static void Same()
    {
        torch.manual_seed(5);
        torch.seed(); // expect: MLQ1003
        torch.backends.cuda.matmul.allow_tf32 = false;
    }
}
