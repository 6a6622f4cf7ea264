// corpus: A desktop program keeps its forest with the serializer of Accord and reads it back.
// library: Accord
// axis: repository class
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;

namespace Mushrooms;

public sealed class ForestFile(string path)
{
    public void Write(RandomForest forest) => Serializer.Save(forest, path);

    public RandomForest Read() => Serializer.Load<RandomForest>(path); // expect: MLQ7001
}

public sealed class MushroomViewModel
{
    private readonly Lazy<RandomForest> _forest;

    public MushroomViewModel(ForestFile file) => _forest = new Lazy<RandomForest>(file.Read);

    public bool IsEdible(double[] features) => _forest.Value.Decide(features) == 1;
}
