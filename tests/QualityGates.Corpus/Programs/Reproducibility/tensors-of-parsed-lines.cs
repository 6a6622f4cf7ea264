// corpus: A data set of TorchSharp parses its lines in the culture of the machine when it is made, and gives out tensors of them.
// library: TorchSharp
// axis: base class, field
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(1);
using var measurements = new Measurements("measurements.csv");
Console.WriteLine(measurements.Count);

sealed class Measurements : torch.utils.data.Dataset
{
    private readonly List<float[]> _rows = new();

    public Measurements(string path)
    {
        using var reader = File.OpenText(path);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var row = new float[cells.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                row[i] = Single.Parse(cells[i]); // expect: MLQ1008
            }

            _rows.Add(row);
        }
    }

    public override long Count => _rows.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["row"] = torch.tensor(_rows[(int)index]) };
}
