// corpus: The number of a class is the place of its folder in the listing.
// library: TorchSharp
// axis: tuple, lambda
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using static TorchSharp.torch;

public static class Classes
{
    public static Dictionary<string, int> Ids(string root) => Directory.GetDirectories(root) // expect: MLQ1007
        .Select((folder, index) => (folder, index))
        .ToDictionary(pair => pair.folder, pair => pair.index);

    public static Tensor Labels(string root, string[] folders)
    {
        var ids = Ids(root);
        return tensor(folders.Select(folder => (long)ids[folder]).ToArray());
    }

    public static double Run(TorchSharp.Modules.Linear model, Tensor pictures, string root, string[] folders)
    {
        var loss = nn.functional.cross_entropy(model.call(pictures), Labels(root, folders));
        loss.backward();
        return loss.item<float>();
    }
}
