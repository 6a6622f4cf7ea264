using static TorchSharp.torch;

internal static class Turns
{
    public static void Take(Tensor of, optim.Optimizer by)
    {
        of.backward(); // expect: MLQ5001
        by.step();
    }
}
