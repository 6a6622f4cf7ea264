// corpus: A forest is written and read by the binary serializer of Accord.
// library: Accord
// axis: save and load
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;

namespace Forests;

public static class ForestStore
{
    public static void Save(RandomForest forest, string path) => Serializer.Save(forest, path);

    public static RandomForest Load(string path) => Serializer.Load<RandomForest>(path); // expect: MLQ7001
}
