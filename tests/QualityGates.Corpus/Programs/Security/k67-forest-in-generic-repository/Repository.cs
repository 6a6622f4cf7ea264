// corpus: A generic repository reads whatever it keeps with the binary serializer of Accord; another class reads a state from the command line with pickle.
// library: Accord, TorchSharp
// axis: generic, base class, several files
using Accord.IO;

namespace Plots;

public interface IRepository<T>
{
    T Find(string name);

    void Keep(string name, T value);
}

public abstract class FileRepository<T>(string folder) : IRepository<T>
{
    protected abstract string Extension { get; }

    public T Find(string name)
    {
        var path = Path.Combine(folder, name + Extension);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("nothing kept under this name", path);
        }

        using var stream = File.OpenRead(path);
        return Serializer.Load<T>(stream, SerializerCompression.GZip); // expect: MLQ7001
    }

    public void Keep(string name, T value) => Serializer.Save(value, Path.Combine(folder, name + Extension), SerializerCompression.GZip);
}
