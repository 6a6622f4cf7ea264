// corpus: Folders and names joined by backslashes, as a sum and as an interpolated string.
// library: TorchSharp
// axis: concatenation, interpolation, helper in a class
using TorchSharp;

var checkpoints = new Checkpoints(args[0]);
Console.WriteLine(torch.load(checkpoints.Of(3)).shape.Length + torch.load(checkpoints.Best).shape.Length);

sealed class Checkpoints(string folder)
{
    public string Of(int epoch) => $"{folder}\\epoch{epoch}.dat"; // expect: MLQ4002

    public string Best => folder + "\\" + "best.dat"; // expect: MLQ4002

    public string Last => Path.Combine(folder, "last.dat");

    public override string ToString() => "in\\" + folder;
}
