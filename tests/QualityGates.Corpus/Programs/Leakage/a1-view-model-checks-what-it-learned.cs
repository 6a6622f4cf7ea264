// corpus: A view model for sorting apples grows a tree from its samples, and counts on the same samples how many the tree gets right.
// library: Accord.NET
// axis: view model, fields
using System.ComponentModel;
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;

namespace Orchard.Sorting;

public sealed class SortingViewModel : INotifyPropertyChanged
{
    private double[][] _apples = [];
    private int[] _varieties = [];
    private DecisionTree? _tree;

    public event PropertyChangedEventHandler? PropertyChanged;

    public double ShareRight { get; private set; }

    public int MissedRusset { get; private set; }

    public void Open(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(';')).ToList();
        _apples = rows.Select(row => row[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        _varieties = rows.Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)).ToArray();
    }

    public void Grow() => _tree = new C45Learning { MaxHeight = 6 }.Learn(_apples, _varieties);

    public void Check()
    {
        var decided = _tree!.Decide(_apples); // expect: MLQ2003
        var right = 0;
        var missed = 0;
        for (var i = 0; i < decided.Length; i++)
        {
            if (decided[i] == _varieties[i])
            {
                right++;
            }
            else if (_varieties[i] == 0)
            {
                missed++;
            }
        }

        ShareRight = (double)right / decided.Length;
        MissedRusset = missed;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(null));
    }
}
