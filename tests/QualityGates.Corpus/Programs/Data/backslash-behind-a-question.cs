// corpus: The code asks for the system before it writes a backslash.
// library: NumSharp
// axis: conditional
using NumSharp;

var path = OperatingSystem.IsWindows() ? @"data\digits.npy" : "data/digits.npy";
Console.WriteLine(np.load(path));
Console.WriteLine(np.load(string.Join(Path.DirectorySeparatorChar, "data", "labels.npy")));
Console.WriteLine(args[0].Split('\\', '/').Last());
