// corpus: Trees of a model and states of a machine come back by serializers that take the type from the file.
// library: Json.NET, Accord, System.Runtime.Serialization
// axis: settings from a property, generic repository, surrogate of an old format
using System.Runtime.Serialization.Formatters.Binary;
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using Newtonsoft.Json;

namespace Trees;

public interface INode
{
    float Predict(float[] row);
}

public static class JsonModels
{
    private static JsonSerializerSettings Settings => new() { CheckAdditionalContent = true, TypeNameHandling = TypeNameHandling.Auto };

    public static INode Read(string path)
    {
        var text = File.ReadAllText(path);
        return JsonConvert.DeserializeObject<INode>(text, Settings) ?? throw new InvalidDataException(path); // expect: MLQ7001
    }
}

public abstract class Repository<TModel> where TModel : class
{
    protected abstract string Folder { get; }

    public TModel Find(string name) => Serializer.Load<TModel>(Path.Combine(Folder, name + ".accord")); // expect: MLQ7001
}

public sealed class ForestRepository : Repository<RandomForest>
{
    protected override string Folder => "forests";
}

public static class OldFormat
{
#pragma warning disable SYSLIB0011
    public static INode Read(Stream stream)
    {
        var formatter = new BinaryFormatter();
        return (INode)formatter.Deserialize(stream); // expect: MLQ7001
    }
#pragma warning restore SYSLIB0011
}
