using System.ComponentModel;

namespace Gemini.Gen.CompilerServices;


